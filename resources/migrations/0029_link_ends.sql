-- Links that end on a day are few among those that take money, and those whose day is over are fewer: once a minute they are looked for.
CREATE INDEX link_ending ON link (expires_at) WHERE state = 'active' AND expires_at IS NOT NULL;
