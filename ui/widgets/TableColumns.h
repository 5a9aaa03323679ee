#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QVariantMap>

#include <optional>

namespace quittance {

class DataTable;

//! A column as it is chosen from.
struct ColumnEntry {
    QString key; //!< Stable name, for settings.
    QString title; //!< In full words.
    bool isExtra = false; //!< Not shown at first.
};

//! Which columns of a table the user wants, in which order and how wide; as laid out until then. The first
//! one always stays, at its place. The table arranges itself by it.
class TableColumns final : public QObject
{
    Q_OBJECT

public:
    TableColumns(DataTable &table, QList<ColumnEntry> columns);

    const QList<ColumnEntry> &columns() const { return m_columns; }
    //! By what the user chose, or as laid out.
    bool isShown(int column) const;
    //! By hand, so that it never folds away.
    bool isChosen(int column) const { return m_on.contains(column); }
    //! As dragged by the user.
    std::optional<int> width(int column) const;
    //! Logical numbers, as they stand from the left.
    QList<int> order() const;

    void setShown(int column, bool shown);
    //! Those shown, and the order of all.
    void choose(const QSet<int> &shown, const QList<int> &order);
    //! As wide as what is in view needs.
    void fitWidths();
    void reset();

    QVariantMap state() const;
    void restore(const QVariantMap &state);

    //! Lets the user choose from a list.
    void open();
    //! The menu of a header.
    void showMenu(const QPoint &position);

    //! What happens in it is not the user's doing.
    class Arranging
    {
    public:
        explicit Arranging(TableColumns *columns)
            : m_columns(columns)
        {
            if (m_columns)
                ++m_columns->m_arranging;
        }
        ~Arranging()
        {
            if (m_columns)
                --m_columns->m_arranging;
        }
        Q_DISABLE_COPY_MOVE(Arranging)

    private:
        TableColumns *m_columns;
    };

signals:
    void changed();
    //! What the user chose, but for the widths that were dragged; both as state().
    void chosen(const QVariantMap &before, const QVariantMap &now);

private:
    int numberOf(const QString &key) const;
    void moveTo(const QList<int> &order);
    //! After a change: tells of it.
    void settle(bool isChoice);

    DataTable &m_table;
    const QList<ColumnEntry> m_columns;
    QSet<int> m_on;
    QSet<int> m_off;
    QHash<int, int> m_widths;
    QVariantMap m_settled; //!< Before the change that is under way.
    int m_arranging = 0;
};

} // namespace quittance
