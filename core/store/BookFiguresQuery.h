#pragma once

#include "core/base/Error.h"
#include "core/domain/BookFigures.h"
#include "core/domain/BookNeeds.h"

namespace quittance {

class Database;

//! What the first page tells of the whole book. Read from the lists' own tables, so that a figure is what the
//! table behind it adds up to. Each question is short enough to stand between two pages of a list.
class BookFiguresQuery
{
public:
    explicit BookFiguresQuery(Database &database)
        : m_database(database)
    {
    }

    Result<BookFigures> figures(QDate today);
    Result<BookIncome> income(QDate today);
    Result<BookNeeds> needs(QDate today);

private:
    Result<void> readUnreminded(BookNeeds &needs, QDate today);
    Result<void> readDisputes(BookNeeds &needs);
    Result<void> readEffects(BookNeeds &needs);
    Result<void> readOthers(BookNeeds &needs);
    Result<void> readCards(BookNeeds &needs, QDate today);

    Database &m_database;
};

} // namespace quittance
