-- Pages on which a customer can save a card, opened from here and not ended yet: looked after until a card came of
-- them or they expired. Ordinary: a page is no fact; the card that comes of it is.
CREATE TABLE card_page (
    external_id TEXT PRIMARY KEY NOT NULL,
    customer_id TEXT NOT NULL,
    connection  TEXT NOT NULL,
    opened_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
