/** A pointer to another node. */
export interface JsonLdLink {
  /** Id of that node. */
  readonly '@id': string;
}

/** A person, a group or a site, described by class and name. */
export interface JsonLdNamed<Type extends string> {
  /** Class of schema.org. */
  readonly '@type': Type;
  /** Its name, or the handle of a person who uses one. */
  readonly name: string;
}

/** The fields of every node of the graph. */
export interface JsonLdNode<Type extends string> {
  /** Class of schema.org. */
  readonly '@type': Type;
  /** What other nodes point to: a package URL, the address of the post, or a blank node. */
  readonly '@id': string;
  /** When it was published, as precise as is known. */
  readonly datePublished: string;
}

/** A fact: what the post claims. */
export interface JsonLdClaim extends JsonLdNode<'Claim'> {
  /** Title of the fact, with a warning before it if the fact was withdrawn. */
  readonly name: string;
  /** Statement of the fact. */
  readonly text?: string;
  /** Where in the post it stands, and where it is recorded: with version, id, short digest and standing. */
  readonly description: string;
  /** Citation key. */
  readonly identifier: string;
  /** Version of the package. */
  readonly version: string;
  /** Present if the fact was amended or withdrawn. */
  readonly creativeWorkStatus?: string;
  /** Address of the file with the fact. */
  readonly url: string;
  /** That file, with the whole digest. */
  readonly encoding: {
    readonly '@type': 'MediaObject';
    readonly contentUrl: string;
    readonly encodingFormat: 'application/json';
    readonly sha256: string;
  };
  /** Who claims it: the author of the article. */
  readonly author: JsonLdLink;
  /** The package. */
  readonly isPartOf: JsonLdLink;
  /** The post. */
  readonly appearance: JsonLdLink;
}

/** The package in one version. */
export interface JsonLdDataset extends JsonLdNode<'Dataset'> {
  /** Name of the package. */
  readonly name: string;
  /** What it holds. */
  readonly description: string;
  /** Package URL. */
  readonly identifier: string;
  /** Version of the package. */
  readonly version: string;
  /** Who made it. */
  readonly creator: JsonLdNamed<'Organization'>;
  /** The registry that has it. */
  readonly publisher: JsonLdNamed<'Organization'>;
  /** Licence of the data. */
  readonly license: string;
  /** The post. */
  readonly isBasedOn: JsonLdLink;
}

/** The post. */
export interface JsonLdPost extends JsonLdNode<'DiscussionForumPosting'> {
  /** Its title. */
  readonly headline: string;
  /** The handle under which it was posted. */
  readonly author: JsonLdNamed<'Person'>;
  /** Its address. */
  readonly url: string;
  /** The forum. */
  readonly isPartOf: JsonLdNamed<'WebSite'>;
  /** The article that it reproduces. */
  readonly isBasedOn: JsonLdLink;
}

/** The article that the post reproduces. */
export interface JsonLdArticle extends JsonLdNode<'Article'> {
  /** Its title. */
  readonly headline: string;
  /** The person who signed it. */
  readonly author: JsonLdLink;
  /** The issue of the magazine. */
  readonly isPartOf: {
    readonly '@type': 'PublicationIssue';
    readonly issueNumber: string;
    readonly url: string;
    readonly isPartOf: {
      readonly '@type': 'PublicationVolume';
      readonly volumeNumber: string;
      readonly isPartOf: JsonLdNamed<'Periodical'> & { readonly publisher: JsonLdNamed<'Organization'> };
    };
  };
}

/** Who makes the claims, with the office held when the article appeared. */
export interface JsonLdClaimant extends JsonLdNamed<'Person'>, JsonLdLink {
  /** Given name. */
  readonly givenName: string;
  /** Family name. */
  readonly familyName: string;
  /** The office, with the years of the term. */
  readonly jobTitle: string;
  /** The organization whose office it was. */
  readonly affiliation: JsonLdNamed<'Organization'>;
}

/** Claims, with the package and the sources that they point to, as one JSON-LD document. */
export interface JsonLd {
  /** The vocabulary. */
  readonly '@context': 'https://schema.org';
  /** The nodes: first the claims, in the order given. */
  readonly '@graph': readonly (JsonLdClaim | JsonLdDataset | JsonLdPost | JsonLdArticle | JsonLdClaimant)[];
}
