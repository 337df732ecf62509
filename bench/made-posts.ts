const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public';
const ME = 'https://insel.example/users/anna';
const WORDS = 'Am Steg liegt ein weißes Boot und wartet auf den Wind aus Westen der heute noch nicht kommt'.split(' ');
const FIRST_AT = Date.UTC(2017, 0, 1);
const MINUTE_MS = 60_000;

function* until(mostBytes: number, begin: string, end: string, itemAt: (n: number) => object): Generator<string> {
  yield begin;
  let size = 0;
  for (let n = 0; size < mostBytes; n += 1) {
    const item = JSON.stringify(itemAt(n));
    size += Buffer.byteLength(item) + 1;
    yield n === 0 ? item : `,${item}`;
  }
  yield end;
}

function wordsOf(n: number): string {
  return Array.from({ length: 25 }, (_, i) => WORDS[(n * 7 + i * 3) % WORDS.length]).join(' ');
}

/** An outbox of a Mastodon account, in the form and about the size its items really have. */
export function outboxOf(bytes: number): Generator<string> {
  const begin =
    '{"@context":"https://www.w3.org/ns/activitystreams","id":"outbox.json","type":"OrderedCollection","orderedItems":[';
  return until(bytes, begin, ']}', activityAt);
}

function activityAt(n: number): object {
  const id = `${ME}/statuses/${109_000_000_000_000_000n + BigInt(n) * 1000n}`;
  const published = new Date(FIRST_AT + n * MINUTE_MS).toISOString().replace('.000', '');
  const common = { id: `${id}/activity`, actor: ME, published };
  if (n % 10 === 9) return { ...common, type: 'Announce', to: [PUBLIC], cc: [], object: `https://b.example/${n}` };
  const isForFollowers = n % 10 === 8;
  const isReply = n % 10 === 7;
  const to = isForFollowers ? [`${ME}/followers`] : [PUBLIC];
  const cc = isForFollowers ? [] : [`${ME}/followers`];
  const before = `${ME}/statuses/${109_000_000_000_000_000n + BigInt(n - 1) * 1000n}`;
  const content = `<p>Beitrag ${n}: ${wordsOf(n)} <a href="${ME}/tags/steg" class="mention hashtag" rel="tag">#<span>steg</span></a></p>`;
  const object = {
    id,
    type: 'Note',
    summary: null,
    inReplyTo: isReply ? `https://b.example/users/bob/${n}` : n % 10 === 1 || n % 10 === 2 ? before : null,
    published,
    url: `https://insel.example/@anna/${n}`,
    attributedTo: ME,
    to,
    cc,
    sensitive: false,
    atomUri: id,
    inReplyToAtomUri: null,
    conversation: `tag:insel.example,2017:objectId=${n}:objectType=Conversation`,
    content,
    contentMap: { de: content },
    attachment: [],
    tag: [{ type: 'Hashtag', href: `${ME}/tags/steg`, name: '#steg' }],
    replies: {
      id: `${id}/replies`,
      type: 'Collection',
      first: { type: 'CollectionPage', next: `${id}/replies?page=true`, items: [] },
    },
  };
  const signatureValue = 'A'.repeat(344);
  return {
    ...common,
    type: 'Create',
    to,
    cc,
    object,
    signature: { type: 'RsaSignature2017', creator: `${ME}#main-key`, created: published, signatureValue },
  };
}

/** The tweets of an X archive, as of 2023. */
export function tweetsOf(bytes: number): Generator<string> {
  return until(bytes, 'window.YTD.tweets.part0 = [', ']', (n) => ({ tweet: tweetAt(n) }));
}

function tweetAt(n: number): object {
  const id_str = String(1_690_000_000_000_000_000n + BigInt(n));
  const [day, month, date, year, time] = new Date(FIRST_AT + n * MINUTE_MS).toUTCString().replace(',', '').split(' ');
  const isReply = n % 10 === 7;
  const goesOn = n % 10 === 1 || n % 10 === 2;
  const url = `https://t.co/${n}`;
  return {
    edit_info: {
      initial: {
        editTweetIds: [id_str],
        editableUntil: '2023-08-12T17:10:37.000Z',
        editsRemaining: '5',
        isEditEligible: true,
      },
    },
    retweeted: false,
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    entities: {
      hashtags: [],
      symbols: [],
      user_mentions: [],
      urls: [{ url, expanded_url: `https://example.org/${n}`, display_url: 'example.org', indices: ['0', '1'] }],
    },
    display_text_range: ['0', '140'],
    favorite_count: '0',
    id_str,
    truncated: false,
    retweet_count: '0',
    id: id_str,
    created_at: `${day} ${date} ${month} ${time} +0000 ${year}`.replace(/^(\w+) (\d+) (\w+)/, '$1 $3 $2'),
    favorited: false,
    full_text: n % 10 === 9 ? `RT @bob: ${wordsOf(n)}` : `${n} ${wordsOf(n)} ${url}`,
    lang: 'de',
    ...(isReply ? { in_reply_to_user_id_str: '7' } : {}),
    ...(goesOn ? { in_reply_to_user_id_str: '42', in_reply_to_status_id_str: String(BigInt(id_str) - 1n) } : {}),
  };
}
