#pragma once

class QAbstractItemView;

namespace quittance {

//! Of a list that is walked by its current entry: what an input aid selects becomes that. To be called after
//! the list has its model; keys and mouse do both anyway.
void followSelection(QAbstractItemView &list);

} // namespace quittance
