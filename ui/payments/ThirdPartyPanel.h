#pragma once

#include "core/domain/Customer.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace quittance {

class CustomerSearch;
class Desk;
class PlainLabel;
struct Error;

//! Says that one customer's money pays another's documents, what that means, and which other one it is.
class ThirdPartyPanel final : public QWidget
{
    Q_OBJECT

public:
    //! name is the stem of the object names; words stand at the check box, meaning below it. own is not
    //! offered. desk outlives the panel.
    struct Form {
        QString name;
        QString words;
        QString meaning;
        CustomerId own;
    };
    ThirdPartyPanel(Desk &desk, const Form &form, QWidget *parent);

    bool isOn() const;
    //! The other one, once somebody is chosen.
    std::optional<Customer> other() const;

signals:
    void changed();
    void failed(const quittance::Error &error);

protected:
    //! To what is next to be done in it. Not by a proxy: Tab would take that for the panel's own stop, and be
    //! lost in the search while it is hidden.
    void focusInEvent(QFocusEvent *event) override;

private:
    void showParts();

    QCheckBox *m_on;
    PlainLabel *m_meaning;
    CustomerSearch *m_search;
};

} // namespace quittance
