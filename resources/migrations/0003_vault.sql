-- Ordinary tables: no rebuild touches them. No key material here; the key lives in the keychain.
CREATE TABLE crypto_key (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 65535),
    created TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    state TEXT NOT NULL CHECK (state IN ('active', 'retired')),
    check_value BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX crypto_key_active ON crypto_key (state) WHERE state = 'active';

CREATE TABLE secret_overflow (
    connection TEXT NOT NULL,
    field TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (connection, field)
) STRICT, WITHOUT ROWID;
