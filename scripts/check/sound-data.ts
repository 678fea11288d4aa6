import type { AuthoredData } from '../read/authored.js';

const evidence = (paragraph: number, start: number, end: number, sha256: string, printed?: string) => ({
  paragraph,
  start,
  end,
  sha256,
  ...(printed === undefined ? {} : { printed }),
});

const ferry = {
  file: 'facts/ferry.json',
  value: {
    id: 'ferryGuests',
    kind: 'quantity',
    topic: 'ferry',
    title: 'Guests of the ferry',
    statement: 'From 2001 to 2002, the ferry carried more than 1,200 guests.',
    about: ['club'],
    value: 1200,
    bound: 'moreThan',
    unit: '{guest}',
    asPrinted: '1,200',
    period: '2001/2002',
    evidence: [
      evidence(1, 0, 40, 'clause1', 'More than 1,200'),
      evidence(1, 41, 80, 'clause2', 'Between 2001 and 2002'),
    ],
  },
};

const regatta = {
  file: 'facts/regatta.json',
  value: {
    id: 'regattaHeld',
    kind: 'event',
    topic: 'regatta',
    title: 'The regatta',
    statement: 'The regatta was held in the harbour in June 2001.',
    about: ['regatta', 'harbour', 'club'],
    name: 'Regatta',
    date: '2001-06',
    place: 'harbour',
    organizers: ['club'],
    evidence: [evidence(2, 0, 40, 'clause3', 'June 2001')],
  },
};

const charter = {
  file: 'facts/regatta.json',
  value: {
    id: 'charterKept',
    kind: 'assertion',
    topic: 'regatta',
    title: 'The charter is kept',
    statement: 'The club keeps its charter.',
    about: ['charter'],
    evidence: [evidence(2, 50, 80, 'clause4')],
  },
};

const entities = [
  { id: 'club', type: 'organization', name: 'Sailing Club', partOf: 'federation' },
  { id: 'federation', type: 'organization', name: 'Sailing Federation' },
  {
    id: 'harbour',
    type: 'place',
    name: 'Harbour',
    aliases: ['Haven'],
    officialNames: [
      { name: 'Haven', period: '1920/1990-05' },
      { name: 'Harbour', period: '1990-05/..' },
    ],
    country: 'lakeland',
  },
  { id: 'lakeland', type: 'state', name: 'Lakeland' },
  { id: 'regatta', type: 'event', name: 'Regatta', date: '2001-06-07' },
  {
    id: 'charter',
    type: 'instrument',
    name: 'Charter of the Club, 2001-2003',
    adopted: '2001-01-02',
    place: 'harbour',
    inForce: '2001-02-03',
    period: '2001/2003',
  },
];

const references = [
  {
    id: 'yearbook',
    issued: '2005',
    URL: 'https://example.org/yearbook',
    seen: { how: 'file', on: '2020-01-02' },
  },
  {
    id: 'seaAtlas',
    issued: '2006-03-04?',
    URL: 'https://example.org/atlas',
    seen: { how: 'excerpt', on: '2020-01-02' },
  },
  { id: 'leaflet', seen: { how: 'copy', on: '2020-01-02' } },
];

const calculations = [
  {
    id: 'shareOfGuests',
    kind: 'share',
    unit: '%',
    digits: 0,
    rows: [{ parts: [{ value: 1 }], others: [{ value: 3 }], reference: 'yearbook' }],
    sha256: '20d4f65c76da06ec481b1146d8d4623e07dd15c8b6b73c4808364be0b6df0449',
  },
  {
    id: 'westernPier',
    kind: 'extreme',
    axis: 'longitude',
    direction: 'west',
    points: [{ name: 'Pier', degrees: 7, reference: 'seaAtlas' }],
    sha256: '56badb262f3e57eaf07efc5129970d6d54670d94aeb88766e5d051b39d3a2134',
  },
  {
    id: 'clubsByBerths',
    kind: 'comparison',
    unit: '{berth}',
    roundedTo: 10,
    reference: 'yearbook',
    groups: [
      {
        id: 'berthsOfClub',
        name: 'Club',
        form: 'organization',
        members: { Ann: 12, Bob: 9 },
        references: ['yearbook'],
      },
      { id: 'berthsOfLeague', name: 'League', form: 'organization', members: { Ann: 12 }, references: ['seaAtlas'] },
      { id: 'berthsOfMarket', name: 'Market', form: 'forum', members: { Cid: 90 }, references: ['yearbook'] },
    ],
    sha256: '96032d6d079b5497932d7383ce9a37f911988383456b2fefdfc99a133b323a00',
  },
];

const assessments = [
  {
    file: 'record/ferry.json',
    value: {
      fact: 'ferryGuests',
      verdict: 'contradicted',
      asOf: '2020-01-03',
      pairs: [
        { reference: 'yearbook', role: 'independent', bears: 'contradicts' },
        { reference: 'seaAtlas', role: 'independent', bears: 'context' },
      ],
      recorded: [
        { kind: 'figure', basis: 'stated', value: 90, unit: '{boat}', references: ['yearbook'] },
        {
          kind: 'figure',
          basis: 'computed',
          calculation: 'shareOfGuests',
          value: 25,
          unit: '%',
          references: ['yearbook'],
        },
        {
          kind: 'figure',
          basis: 'computed',
          calculation: 'westernPier',
          value: 7,
          unit: 'deg',
          references: ['seaAtlas'],
        },
        {
          kind: 'figure',
          basis: 'computed',
          calculation: 'berthsOfLeague',
          value: 10,
          unit: '{berth}',
          references: ['yearbook', 'seaAtlas'],
        },
      ],
    },
  },
  {
    file: 'record/regatta.json',
    value: {
      fact: 'regattaHeld',
      verdict: 'corroborated',
      asOf: '2020-01-03',
      pairs: [{ reference: 'leaflet', role: 'primaryText', bears: 'supports', locator: 'p. 1' }],
    },
  },
  {
    file: 'record/regatta.json',
    value: { fact: 'charterKept', verdict: 'opinion', asOf: '2020-01-03', pairs: [] },
  },
];

const digests = ['text1', 'text2', 'heading', 'clause1', 'clause2', 'clause3', 'clause4'];

/** Makes an invented data set that breaks no rule, with only the fields that rules read; each call gives a new copy. */
export const soundData = (): AuthoredData =>
  structuredClone({
    source: {
      file: 'source.json',
      value: {
        paragraphs: [
          { paragraph: 1, length: 80, loose: 'text1' },
          { paragraph: 2, length: 80, loose: 'text2' },
        ],
        headings: [{ before: 2, loose: 'heading' }],
        claimant: { name: 'Ann Author', office: 'Commodore', organization: 'Sailing Club', term: '2003/2004' },
        article: { author: { family: 'Author', given: 'Ann' }, issued: '2003-04' },
      },
    },
    topics: [],
    facts: [ferry, regatta, charter],
    entities: entities.map((value) => ({ file: `entities/${value.type}s.json`, value })),
    units: Object.fromEntries(
      ['{guest}', '{boat}', '{berth}', 'deg'].map((unit) => [unit, { one: unit, other: unit }]),
    ),
    languages: {},
    rolling: Object.fromEntries(digests.map((digest) => [digest, '00000000'])),
    occurrences: { 'More than 1,200': 1, 'Between 2001 and 2002': 1, 'June 2001': 2 },
    uncovered: [{ paragraph: 2, start: 41, end: 49, reason: 'transition' }],
    record: {
      references: references.map((value) => ({ file: 'record/references.json', value })),
      calculations: calculations.map((value) => ({ file: 'record/calculations.json', value })),
      assessments,
    },
  } as unknown as AuthoredData);
