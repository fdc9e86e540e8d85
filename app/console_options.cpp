// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console_options.h"

#include "server/config.h"
#include "ui/shell/place_link.h"
#include "ui/widgets/language.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

namespace tijara {

namespace {

ParsedOptions wrong(const QString& sentence)
{
    std::fprintf(stderr, "tijara: %s\n", sentence.toLocal8Bit().constData());
    return {2, {}};
}

bool isAddress(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

struct LookWords {
    std::optional<QString> language;
    std::optional<QString> theme;
    std::optional<QString> textSize;
    std::optional<QString> size;
};

/// What is wrong with them; null when they are taken.
const char* readLook(const LookWords& words, ConsoleOptions& options)
{
    const auto& all = ui::Language::all();
    options.language = words.language;
    if (words.language && std::none_of(all.begin(), all.end(), [&](const ui::LanguageEntry& one) { return one.code == *words.language; })) {
        return "--language is en, fr, ar or hi";
    }
    if (words.theme) {
        if (*words.theme != QLatin1String("light") && *words.theme != QLatin1String("dark")) {
            return "--theme is light or dark";
        }
        options.theme = *words.theme == QLatin1String("dark") ? ui::Theme::Dark : ui::Theme::Light;
    }
    if (words.textSize) {
        const int percent = words.textSize->toInt();
        if (percent != 100 && percent != 125 && percent != 150 && percent != 175 && percent != 200) {
            return "--text-size is 100, 125, 150, 175 or 200";
        }
        options.textPercent = percent;
    }
    if (words.size) {
        static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
        const QRegularExpressionMatch match = form.match(*words.size);
        if (!match.hasMatch()) {
            return "--size needs WIDTHxHEIGHT, such as 1440x900";
        }
        options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    return nullptr;
}

} // namespace

ParsedOptions parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The business console. Without --server it runs its own server on the data folder."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Keep the shop in DIR."), QStringLiteral("DIR"));
    const QCommandLineOption server(QStringLiteral("server"), QStringLiteral("Connect to the server at URL."), QStringLiteral("URL"));
    const QCommandLineOption tour(QStringLiteral("tour"), QStringLiteral("Write a picture of every page into DIR and exit."), QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en, fr, ar or hi."), QStringLiteral("L"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("T"));
    const QCommandLineOption text(QStringLiteral("text-size"), QStringLiteral("100, 125, 150, 175 or 200."), QStringLiteral("PERCENT"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the window, 1440x900 unless said."), QStringLiteral("WxH"));
    parser.addPositionalArgument(QStringLiteral("LINK"), QStringLiteral("A link to a page or record of the shop, tijara://…, to be opened."), QStringLiteral("[LINK]"));
    parser.addOptions({data, server, tour, language, theme, text, size});
    if (!parser.parse(arguments)) {
        return wrong(parser.errorText());
    }
    if (parser.isSet(help)) {
        std::fputs(parser.helpText().toLocal8Bit().constData(), stdout);
        return {0, {}};
    }
    if (parser.isSet(version)) {
        std::puts("tijara " TIJARA_VERSION);
        return {0, {}};
    }
    const QStringList others = parser.positionalArguments();
    if (others.size() > 1 || (others.size() == 1 && !ui::looksLikeLink(others.front()))) {
        return wrong(QStringLiteral("\"%1\" was not expected").arg(others.back()));
    }
    ConsoleOptions options;
    options.link = others.value(0);
    options.data = parser.value(data);
    options.tour = parser.value(tour);
    options.server = parser.isSet(server) ? QUrl(parser.value(server), QUrl::StrictMode) : QUrl();
    if (parser.isSet(server) && !isAddress(options.server)) {
        return wrong(QStringLiteral("--server needs an address such as https://shops.example"));
    }
    const auto given = [&parser](const QCommandLineOption& option) { return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt; };
    if (const char* fault = readLook({given(language), given(theme), given(text), given(size)}, options)) {
        return wrong(QLatin1String(fault));
    }
    return {std::nullopt, options};
}

QString dataFolder(const ConsoleOptions& options)
{
    return options.data.isEmpty() ? QString::fromStdString(defaultDataFolder(processEnvironment()).string()) : options.data;
}

} // namespace tijara
