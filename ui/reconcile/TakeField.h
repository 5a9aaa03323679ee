#pragma once

#include "core/domain/Money.h"

#include <QObject>
#include <QPointer>

class QAbstractItemView;
class QModelIndex;

namespace quittance {

class AmountEdit;

//! The field in which an amount of a table is typed, over its cell. Enter keeps what stands there, Tab, the
//! arrows and leaving what was typed, Esc nothing.
class TakeField final : public QObject
{
    Q_OBJECT

public:
    //! view owns it.
    explicit TakeField(QAbstractItemView &view);

    //! name is spoken; typed, if it is not empty, stands there instead of the amount.
    void open(const QModelIndex &cell, Money amount, const QString &name, const QString &typed);
    bool isOpen() const;
    Result<Money> amount() const; //!< While it is open.
    void close();

signals:
    void edited(); //!< With every key.
    void kept(); //!< Its amount counts; it closes after this.
    void dropped(); //!< It counts nothing; it closes after this.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isAmbiguous() const;
    bool take(int key); //!< Whether the key was one that ends it.
    void leave();

    QAbstractItemView &m_view;
    QPointer<AmountEdit> m_field;
    bool m_isEdited = false;
    bool m_isAsked = false; //!< It was left, and which of two readings is meant is asked about.
};

} // namespace quittance
