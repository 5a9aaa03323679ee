#pragma once

#include "core/domain/CrmDryRun.h"

#include <QWidget>

class QPushButton;

namespace quittance {

class DataTable;
class PlainLabel;

//! How the fields of a CRM are mapped before it is connected, with what up to five real records hold in each.
class MappedView final : public QWidget
{
    Q_OBJECT

public:
    //! writesBack: else nothing is told there, and what is only told is off.
    MappedView(QString connection, bool writesBack, QWidget *parent = nullptr);

    //! examples: their values stand beside the mappings.
    void showMappings(const QList<CrmMapping> &mappings, const QList<CrmDryRun::Example> &examples);
    //! It could not be looked; connecting goes all the same.
    void showUnknown();
    QWidget *table() const;

signals:
    void changeWanted();

private:
    struct Off {
        int unfit = 0;
        int notMade = 0; //!< Of Quittance's own.
    };
    Off fill(const QList<CrmMapping> &mappings, const QList<CrmDryRun::Example> &examples);

    const QString m_connection;
    const bool m_writesBack;
    PlainLabel *m_words;
    PlainLabel *m_unfit; //!< Some fields do not fit.
    PlainLabel *m_notMade; //!< Some are Quittance's own, and made only once it is connected.
    DataTable *m_table;
    QPushButton *m_change;
};

} // namespace quittance
