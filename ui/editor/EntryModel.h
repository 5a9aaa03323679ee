#pragma once

#include "core/base/Error.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include <optional>

namespace quittance {

//! A column of rows that are typed in.
struct EntryColumn {
    QString key; //!< "price", for object names and jumps.
    QString title;
    QString fullTitle; //!< For screen readers, where title is short; may be empty.
    int width = 0; //!< 0 stretches.
    bool isRight = false;
    bool isMain = false; //!< Enter stops here.
    bool isTyped = true; //!< Else it is only shown.
    bool hasChoices = false;
};

//! Rows that are typed in, cell by cell. What cannot be read stays in its cell as it was typed, with the
//! error that says why, and what stood there before counts meanwhile. There is always a row.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    //! Error of a cell, as its sentence; empty where it is fine.
    static constexpr int TroubleRole = Qt::UserRole;

    struct Trouble {
        int row = 0;
        int column = 0;
        Error error;
    };

    EntryModel(QList<EntryColumn> columns, QObject *parent);

    const QList<EntryColumn> &columns() const { return m_columns; }
    int columnOf(const QString &key) const; //!< -1: there is none.
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    //! As setData while somebody is still typing: what cannot be read yet counts as trouble only for
    //! openTrouble().
    void takeLive(const QModelIndex &index, const QString &typed);
    void endLive(); //!< Nobody types any more.
    //! Cells that cannot be read, from the top; without the one that is being typed in.
    QList<Trouble> troubles() const;
    //! The cell that is being typed in and cannot be read yet.
    const std::optional<Trouble> &openTrouble() const { return m_open; }

    void addRow(int at);
    void duplicateRow(int row);
    void dropRow(int row); //!< The only one becomes blank.
    bool moveRow(int row, int by); //!< By one, up or down. Whether there was room.
    //! Puts cells that were copied from a spreadsheet (tab-separated, quoted where needed) over the cells
    //! from here on, in new rows at the end.
    void paste(const QModelIndex &at, const QString &text);

    //! Whether nothing was typed into a row that would count.
    bool isBlank(int row) const;
    virtual bool isMain(int row, int column) const;
    //! What is offered in a cell.
    virtual QStringList choices(int column) const;

signals:
    void edited();

protected:
    virtual int size() const = 0;
    virtual void insertBlank(int at) = 0;
    virtual void insertCopy(int of, int at) = 0;
    virtual void removeAt(int row) = 0;
    virtual void exchange(int row, int other) = 0;
    virtual bool isEmptyAt(int row) const = 0;
    virtual QString text(int row, int column) const = 0;
    virtual Result<void> take(int row, int column, const QString &typed) = 0;

    void beginReplace();
    void endReplace();
    //! Takes a text anew, though the same one stands there.
    void retake(int row, int column, const QString &typed);
    void refreshColumn(int column);
    void retitle(int column, const QString &title);

private:
    struct Refused {
        QString typed;
        Error error;
    };

    void write(int row, int column, const QString &typed);

    QList<EntryColumn> m_columns;
    QList<QHash<int, Refused>> m_refused; //!< Of each row, by column.
    std::optional<Trouble> m_open;
};

} // namespace quittance
