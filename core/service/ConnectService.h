#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"
#include "core/base/StopFlag.h"
#include "core/domain/CrmBringing.h"
#include "core/domain/CrmDryRun.h"
#include "core/domain/CrmMappingEffect.h"
#include "core/domain/CrmPreview.h"
#include "core/domain/CrmTrial.h"

#include <QFuture>
#include <QMutex>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>

namespace quittance {

class Database;
class OAuthPaste;
class TriedMapping;
class UnkeptGrant;
class Workshop;
struct TriedCrm;

//! What a person has entered to connect a CRM. Lives in memory only until it is kept.
struct CrmCredentials {
    ConnectionId connection; //!< "hubspot", "salesforce"
    QString url = {}; //!< The host to talk to; empty: the usual one, or what is set.
    QString clientId = {}; //!< Of the customer's own app; for signing in.
    SecretText clientSecret = {}; //!< Empty for an app without one.
    SecretText token = {}; //!< A pasted one; instead of signing in.
};

//! Connects a CRM in two steps: first the CRM is asked what the credentials open, then a person who has seen
//! the account's name keeps them. Thread-safe: every call returns at once.
class ConnectService
{
public:
    explicit ConnectService(Workshop &workshop);
    ~ConnectService();

    //! What a pasted token opens. InvalidInput connection.unknown, connection.no_token, setting.url_*,
    //! role.*; Secret crm.token_missing; what the CRM answers.
    QFuture<Result<CrmTrial>> tryToken(CrmCredentials given);
    //! Brings a person to a page. wantsAddress: nothing here can be come back to, so the address the browser
    //! ends on is to be given to pasteAddress().
    using OpenBrowser = std::function<void(const QUrl &page, bool wantsAddress)>;
    //! The same by signing in in the browser. openBrowser is called in the main thread; donePage is what the
    //! browser shows at the end. InvalidInput as above, connection.no_sign_in, oauth.client_id_missing;
    //! oauth.*.
    QFuture<Result<CrmTrial>> trySignIn(CrmCredentials given, OpenBrowser openBrowser, QByteArray donePage);
    //! The whole address the browser came back to; a secret, as it holds a code.
    void pasteAddress(const SecretText &address);
    //! Ends a sign-in that is waiting for the browser, a dry run, and reading for a mapping.
    void stop();

    // How the fields of what the last trial of this connection has opened would be mapped. What is set lives
    // in memory until it is kept with the rest; the dry run goes by it. The CRM is asked for its fields and
    // some records the first time. InvalidInput connection.not_tried; what the CRM answers.

    //! All fields of ours, mapped or not; those that do not fit say why.
    QFuture<Result<QList<CrmMapping>>> mapping(ConnectionId connection);
    //! At most five real records, those with text in their names where it is not empty, and what each holds
    //! in the fields, in the order of mapping().
    QFuture<Result<QList<CrmDryRun::Example>>> examples(ConnectionId connection, QString text);
    //! All or none; an empty remote takes the field out. InvalidInput crm_mapping.*.
    QFuture<Result<void>> setMappings(ConnectionId connection, QList<CrmMapping> mappings);
    //! What that would do to customers that are linked to this account already.
    QFuture<Result<CrmMappingEffect>> effectOf(ConnectionId connection, QList<CrmMapping> mappings);
    //! The CRM's fields, each with why it could not be chosen for field.
    QFuture<Result<QList<CrmChoice>>> choices(ConnectionId connection, ContactRow::Kind kind, CrmField field);
    //! What these records make of a mapping. InvalidInput "crm_mapping.gone".
    QFuture<Result<QList<CrmPreviewRow>>> preview(ConnectionId connection, CrmMapping mapping);

    //! What a first sync of what the last trial of this connection has opened would bring: reads there, and
    //! writes nothing here or there. InvalidInput connection.not_tried; what the CRM answers.
    QFuture<Result<CrmDryRun>> dryRun(ConnectionId connection);

    //! Keeps what the last trial of this connection has opened. InvalidInput connection.not_tried; Refused
    //! crm.other_account where the connection has belonged to another account and otherAccount is not set:
    //! with it, all that is known of the former one goes. bringing: from the first sync on. What the CRM is
    //! being told ends first.
    QFuture<Result<CrmTrial>> keep(ConnectionId connection, bool otherAccount, CrmBringing bringing = {});
    //! Forgets trials that were not kept.
    void forget();

private:
    template <class T>
    using OnTried = std::function<Result<T>(Database &database, const TriedCrm &tried, UnkeptGrant &grant,
        TriedMapping &mapping, const StopFlag &)>;
    //! Does something with the mapping of what was tried, in the lane of trials. reads: the CRM is asked
    //! before where it was not yet.
    template <class T>
    QFuture<Result<T>> withMapping(const ConnectionId &connection, bool reads, OnTried<T> work);
    std::shared_ptr<const TriedCrm> triedOf(const ConnectionId &connection);
    TriedMapping mappingOf(const ConnectionId &connection);
    void noteTried(const TriedCrm &tried);
    //! The access of what was tried may have been renewed.
    void noteGrant(const ConnectionId &connection, const std::shared_ptr<const TriedCrm> &tried,
        const UnkeptGrant &grant);

    Workshop &m_workshop;
    QMutex m_mutex; //!< Guards what is below.
    StopFlag m_stop;
    std::shared_ptr<OAuthPaste> m_paste; //!< Of the sign-in that is under way.
    std::map<QString, std::shared_ptr<const TriedCrm>> m_tried; //!< By connection.
    std::map<QString, std::shared_ptr<const TriedMapping>> m_mappings; //!< By connection.
};

} // namespace quittance
