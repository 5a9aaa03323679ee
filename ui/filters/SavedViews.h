#pragma once

#include <QList>
#include <QObject>
#include <QVariantMap>

namespace quittance {

//! What a table shows, under a name.
struct SavedView {
    QString name;
    QVariantMap view; //!< As its page tells it.
    bool isBuiltIn = false; //!< Comes with the program: neither renamed nor deleted.
};

//! The views of one section: those that come with the program, and those that were saved, by name, in the
//! profile's own settings.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    //! file: of the settings; empty keeps them in memory only.
    SavedViews(const QString &section, const QString &file, QList<SavedView> builtIn, QObject *parent);

    const QList<SavedView> &all() const { return m_all; }
    //! Null where no view has this name.
    const SavedView *find(const QString &name) const;
    //! One of that name is replaced; not one that comes with the program.
    void save(const QString &name, const QVariantMap &view);
    void rename(const QString &name, const QString &to);
    void remove(const QString &name);
    //! Why a view cannot have this name; empty where it can.
    QString whyNot(const QString &name) const;

signals:
    void changed();

private:
    void keep();

    const QString m_key;
    const QString m_file;
    QList<SavedView> m_all;
};

//! All, Overdue, Due this week, Drafts, Link unpaid for 7 days, Disputed.
QList<SavedView> builtInInvoiceViews();
//! All, Disputed.
QList<SavedView> builtInPaymentViews();
//! All, Overdue.
QList<SavedView> builtInCustomerViews();

} // namespace quittance
