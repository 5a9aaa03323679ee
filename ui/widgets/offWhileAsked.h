#pragma once

#include <functional>

class QWidget;

namespace quittance {

//! Switches a button off while what it began is under way; what is returned switches it on again. Whoever
//! pressed it by keys finds them on it then, and not on its neighbour, unless they went elsewhere themselves.
std::function<void()> offWhileAsked(QWidget &button);

} // namespace quittance
