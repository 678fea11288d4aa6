// A hyphen never stands in a fact's id, so these keys clash with none, now or later.

/** Key of the post in every bibliography. */
export const postKey = 'sco-post-2020';

/** Key of the article that the post reproduces. */
export const articleKey = 'sco-article-2017';
