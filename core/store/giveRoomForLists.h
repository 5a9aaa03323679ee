#pragma once

namespace quittance {

class Database;

//! A search among a million documents looks at rows all over the file: with the two megabytes that SQLite keeps of it
//! by itself, it reads most of them again with every letter. From now on the connection keeps up to sixteen.
void giveRoomForLists(Database &database);

} // namespace quittance
