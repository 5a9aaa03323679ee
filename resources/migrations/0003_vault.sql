-- Which keys sealed this book; the keys themselves live in the system's keychain.
CREATE TABLE crypto_key (
    id          INTEGER PRIMARY KEY,
    check_value BLOB NOT NULL
) STRICT;
