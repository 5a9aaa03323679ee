#pragma once

#include <QTextBrowser>

namespace quittance {

//! Draws the HTML part of a mail. Opens no link and loads nothing: no picture, no style sheet, no file. Mails
//! are read on white, so it is white in every appearance.
class MailPreview final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MailPreview(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace quittance
