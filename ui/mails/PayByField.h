#pragma once

#include "core/domain/MailKind.h"

#include <QComboBox>

namespace quittance {

struct MailOrder;
struct MailProof;

//! How what a mail asks for can be paid: by a link of the provider's, or as the document says.
class PayByField final : public QComboBox
{
    Q_OBJECT

public:
    explicit PayByField(MailKind kind, QWidget *parent = nullptr);

    bool isPage() const;
    bool isTransfer() const;
    //! Where no provider is set up, a reminder can do without a link: the invoice says how to pay.
    void fit(const MailProof &proof);
    void fill(MailOrder &order) const;
};

} // namespace quittance
