#include "ui/mails/MailPreview.h"

#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"

namespace quittance {

MailPreview::MailPreview(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    document()->setDocumentMargin(12);
    setPalette(paletteOf(lightTokens()));
}

QVariant MailPreview::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace quittance
