#pragma once

#include "core/domain/CrmDryRun.h"

#include <QWidget>

namespace quittance {

class PlainLabel;

//! What a first sync would find in a CRM, counted before it begins.
class DryRunView final : public QWidget
{
    Q_OBJECT

public:
    explicit DryRunView(QString connection, QWidget *parent = nullptr);

    void showDryRun(const CrmDryRun &found);
    //! It could not be looked; connecting goes all the same.
    void showUnknown();

private:
    const QString m_connection;
    PlainLabel *m_sum;
    PlainLabel *m_promise;
};

} // namespace quittance
