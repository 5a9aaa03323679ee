#pragma once

#include "core/base/Error.h"
#include "ui/filters/FieldChoice.h"

#include <QFuture>
#include <QMap>
#include <QWidget>

#include <functional>
#include <utility>

namespace quittance {

class Desk;
class Pill;

//! What a table is narrowed to, one pill a field: a press lets that go again. The last pill, "+", asks for
//! more.
class FieldPills final : public QWidget
{
    Q_OBJECT

public:
    //! section is the stem of the object names: "invoices.pill.customer". desk outlives it.
    FieldPills(const QString &section, FieldSet set, Desk &desk, QDate today, QWidget *parent);

    const FieldChoice &choice() const { return m_choice; }
    //! Without reporting it.
    void show(const FieldChoice &choice);
    //! Shows it, and reports it.
    void narrow(const FieldChoice &choice);
    void setToday(QDate today) { m_today = today; }
    using Connections = std::function<QFuture<Result<QStringList>>()>;
    //! What came through a connection can be narrowed to it: which there are.
    void offerConnections(Connections connections) { m_connections = std::move(connections); }
    //! Asks for fields in a dialog.
    void ask();

signals:
    void changed();

private:
    enum class Field : quint8 { Customer, Days, Amount, Tag, DueThisWeek, LinkUnpaid, Connection };

    Pill *add(Field field, const QString &name);
    void mark(Field field, bool isSet, const QString &text, const QString &spoken);
    QString daysText() const;
    QString amountText() const;
    void drop(Field field);

    const QString m_section;
    const FieldSet m_set;
    Desk &m_desk;
    QDate m_today;
    FieldChoice m_choice;
    Connections m_connections; //!< None where there are none.
    QMap<Field, Pill *> m_pills;
};

} // namespace quittance
