#pragma once

#include "core/base/Error.h"
#include "core/domain/CrmMapping.h"
#include "ui/crm/MappingEffectDialog.h"

namespace quittance {

class MappingDesk;

//! Keeps what the mapping editor was told, after it has looked what that does to customers and has asked
//! where it changes any; and brings mappings from files and into them. One thing at a time.
class MappingKeeper final : public QObject
{
    Q_OBJECT

public:
    //! desk outlives it; window is what dialogs lie over.
    MappingKeeper(MappingDesk &desk, QString connection, QWidget *window);

    //! The mapping as it is kept.
    void setKnown(const QList<CrmMapping> &known) { m_known = known; }
    bool isBusy() const { return m_isBusy; }

    struct Wish {
        QList<CrmMapping> mappings;
        bool asksAlways = false; //!< Else only where a customer would change.
        MappingEffectDialog::Words words;
        QString done; //!< What is said afterwards.
    };
    void keep(const Wish &wish);
    //! Every field as at first.
    void restoreAll();
    void chooseImport();
    void chooseExport();
    void importFrom(const QString &path);
    void exportTo(const QString &path);

signals:
    void busyChanged();
    void kept();
    void said(const QString &text);
    void failed(const quittance::Error &error);

private:
    void setBusy(bool busy);
    void ask(const Wish &wish, const CrmMappingEffect &effect);
    void write(const Wish &wish);

    MappingDesk &m_desk;
    const QString m_connection;
    QWidget *const m_window;
    QList<CrmMapping> m_known;
    bool m_isBusy = false;
};

} // namespace quittance
