-- Tags of documents, drafts and customers. subject: the id of one; folded: what makes two tags the same, as search
-- compares texts; tag: as it is shown.
CREATE TABLE record_tag (
    subject TEXT NOT NULL,
    folded  TEXT NOT NULL,
    tag     TEXT NOT NULL,
    PRIMARY KEY (subject, folded)
) STRICT, WITHOUT ROWID;

-- Whatever has a tag, and which tags are in use.
CREATE INDEX record_tag_by_name ON record_tag (folded, subject, tag);

-- What somebody wrote about a document. Of a customer it stands in the customer.
CREATE TABLE invoice_note (
    invoice_id TEXT PRIMARY KEY NOT NULL,
    note       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
