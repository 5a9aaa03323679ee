#include "tests/core/mail/tst_smtpanswer.h"

#include "core/mail/smtpAnswer.h"

#include <QTest>
#include <curl/curl.h>

using namespace quittance;
using namespace Qt::StringLiterals;

using Outcome = MailAnswer::Outcome;

void TestSmtpAnswer::mapsEachEnd_data()
{
    QTest::addColumn<int>("curlCode");
    QTest::addColumn<int>("smtpCode");
    QTest::addColumn<bool>("handedOver");
    QTest::addColumn<Outcome>("outcome");

    const auto row = [](const char *name, CURLcode curl, int smtp, bool handedOver, Outcome outcome) {
        QTest::newRow(name) << static_cast<int>(curl) << smtp << handedOver << outcome;
    };
    row("accepted", CURLE_OK, 250, true, Outcome::Accepted);
    row("unknown host", CURLE_COULDNT_RESOLVE_HOST, 0, false, Outcome::NotSent);
    row("nobody listens", CURLE_COULDNT_CONNECT, 0, false, Outcome::NotSent);
    row("timeout while connecting", CURLE_OPERATION_TIMEDOUT, 0, false, Outcome::NotSent);
    row("no TLS", CURLE_SSL_CONNECT_ERROR, 0, false, Outcome::AccountTrouble);
    row("foreign certificate", CURLE_PEER_FAILED_VERIFICATION, 220, false, Outcome::AccountTrouble);
    row("no STARTTLS", CURLE_USE_SSL_FAILED, 250, false, Outcome::AccountTrouble);
    row("CA file unreadable", CURLE_SSL_CACERT_BADFILE, 0, false, Outcome::AccountTrouble);
    row("wrong password", CURLE_LOGIN_DENIED, 535, false, Outcome::AccountTrouble);
    row("refused token", CURLE_LOGIN_DENIED, 334, false, Outcome::AccountTrouble);
    row("login refused for now", CURLE_LOGIN_DENIED, 454, false, Outcome::NotSent);
    row("login demanded", CURLE_SEND_ERROR, 530, false, Outcome::AccountTrouble);
    row("greeting for now", CURLE_WEIRD_SERVER_REPLY, 421, false, Outcome::NotSent);
    row("greeting for good", CURLE_WEIRD_SERVER_REPLY, 554, false, Outcome::AccountTrouble);
    row("shutting down at MAIL", CURLE_SEND_ERROR, 421, false, Outcome::NotSent);
    row("busy at RCPT", CURLE_SEND_ERROR, 451, false, Outcome::NotSent);
    row("no such user", CURLE_SEND_ERROR, 550, false, Outcome::Rejected);
    row("full disk after the dot", CURLE_WEIRD_SERVER_REPLY, 452, true, Outcome::NotSent);
    row("spam after the dot", CURLE_WEIRD_SERVER_REPLY, 554, true, Outcome::Rejected);
    row("broke in the middle, sending", CURLE_SEND_ERROR, 354, false, Outcome::NotSent);
    row("broke in the middle, receiving", CURLE_RECV_ERROR, 354, false, Outcome::NotSent);
    row("timeout in the middle", CURLE_OPERATION_TIMEDOUT, 354, false, Outcome::NotSent);
    row("stopped in the middle", CURLE_ABORTED_BY_CALLBACK, 354, false, Outcome::NotSent);
    row("answer lost", CURLE_RECV_ERROR, 354, true, Outcome::Uncertain);
    row("answer late", CURLE_OPERATION_TIMEDOUT, 354, true, Outcome::Uncertain);
    row("stopped while waiting for the answer", CURLE_ABORTED_BY_CALLBACK, 354, true, Outcome::Uncertain);
    row("final dot not written", CURLE_SEND_ERROR, 354, true, Outcome::Uncertain);
    row("nonsense for an answer", CURLE_WEIRD_SERVER_REPLY, 299, true, Outcome::Uncertain);
    row("no code at all for an answer", CURLE_RECV_ERROR, 0, true, Outcome::Uncertain);
}

void TestSmtpAnswer::mapsEachEnd()
{
    QFETCH(const int, curlCode);
    QFETCH(const int, smtpCode);
    QFETCH(const bool, handedOver);
    QFETCH(const Outcome, outcome);

    const MailAnswer answer = smtpAnswer({.curlCode = curlCode,
        .smtpCode = smtpCode,
        .handedOver = handedOver,
        .reply = u"server"_s,
        .libraryText = u"library"_s});

    QCOMPARE(answer.outcome, outcome);
    QCOMPARE(answer.code, smtpCode);
    QCOMPARE(answer.words, curlCode == 0 || smtpCode >= 400 ? u"server"_s : u"library"_s);
}
