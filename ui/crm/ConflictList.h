#pragma once

#include <QListView>

class QStandardItemModel;

namespace quittance {

//! The customers of the review of conflicts: how many conflicts each has, and how far they are decided.
class ConflictList final : public QListView
{
    Q_OBJECT

public:
    struct Entry {
        QString key; //!< Unique in the list.
        QString name;
        QString standing; //!< The second line: "2 of 5 decided".
        QString spoken; //!< All of it.
        QString icon; //!< In front of the second line; may be empty.
        int open = 0;
    };

    explicit ConflictList(QWidget *parent);

    //! Where the customers are the same as before, the current one stays. Else none is current afterwards.
    void showEntries(const QList<Entry> &entries);

private:
    bool holds(const QList<Entry> &entries) const;

    QStandardItemModel *m_entries;
};

} // namespace quittance
