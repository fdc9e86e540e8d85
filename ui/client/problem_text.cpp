// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/problem_text.h"

#include "ui/client/qt_text.h"

#include <QCoreApplication>

#include <array>

namespace tijara::ui {

namespace {

struct Sentence {
    std::string_view code;
    const char* text; ///< "{name}" stands for the parameter of that name
};

constexpr std::array kProblems = {
    Sentence{"validation_failed", QT_TRANSLATE_NOOP("ProblemText", "Some fields need another value.")},
    Sentence{"malformed_json", QT_TRANSLATE_NOOP("ProblemText", "The server did not understand the request.")},
    Sentence{"malformed_request", QT_TRANSLATE_NOOP("ProblemText", "The server did not understand the request.")},
    Sentence{"unsupported_media_type", QT_TRANSLATE_NOOP("ProblemText", "The server does not take this kind of file.")},
    Sentence{"head_too_large", QT_TRANSLATE_NOOP("ProblemText", "The server did not understand the request.")},
    Sentence{"body_too_large", QT_TRANSLATE_NOOP("ProblemText", "The file is larger than the server accepts.")},
    Sentence{"body_too_slow", QT_TRANSLATE_NOOP("ProblemText", "Sending took too long. Try again.")},
    Sentence{"length_required", QT_TRANSLATE_NOOP("ProblemText", "The server needs to know the size of the file first.")},
    Sentence{"not_found", QT_TRANSLATE_NOOP("ProblemText", "This is not here any more.")},
    Sentence{"method_not_allowed", QT_TRANSLATE_NOOP("ProblemText", "The server does not know this action. It may be of another version.")},
    Sentence{"host_not_allowed", QT_TRANSLATE_NOOP("ProblemText", "The server does not answer to this address.")},
    Sentence{"origin_not_allowed", QT_TRANSLATE_NOOP("ProblemText", "The server does not answer to this address.")},
    Sentence{"sign_in_needed", QT_TRANSLATE_NOOP("ProblemText", "Sign in first.")},
    Sentence{"sign_in_refused", QT_TRANSLATE_NOOP("ProblemText", "E-mail or password is wrong.")},
    Sentence{"code_needed", QT_TRANSLATE_NOOP("ProblemText", "Now the code of your app, or one of your recovery codes.")},
    Sentence{"code_refused", QT_TRANSLATE_NOOP("ProblemText", "This code is wrong, was used already, or is too old.")},
    Sentence{"step_up_needed", QT_TRANSLATE_NOOP("ProblemText", "Nothing was done, because you did not confirm that it is you.")},
    Sentence{"enrolment_needed", QT_TRANSLATE_NOOP("ProblemText", "First set up the second step of your sign-in.")},
    Sentence{"production_locked", QT_TRANSLATE_NOOP("ProblemText", "The server is in production and locked. Unlock it first, with your password and a reason.")},
    Sentence{"last_owner", QT_TRANSLATE_NOOP("ProblemText", "A shop keeps at least one owner. Make someone else an owner first.")},
    Sentence{"session_ended", QT_TRANSLATE_NOOP("ProblemText", "Your sign-in has ended. Sign in again; what you typed is kept.")},
    Sentence{"permission_missing", QT_TRANSLATE_NOOP("ProblemText", "Your role does not allow this. Ask the owner.")},
    Sentence{"setup_done", QT_TRANSLATE_NOOP("ProblemText", "This computer is already set up. Sign in instead.")},
    Sentence{"idempotency_key_reused", QT_TRANSLATE_NOOP("ProblemText", "This was already sent with other content. Try again.")},
    Sentence{"idempotency_key_needed", QT_TRANSLATE_NOOP("ProblemText", "The server could not tell this request from a repeated one. Try again.")},
    Sentence{"answer_erased", QT_TRANSLATE_NOOP("ProblemText", "The answer was erased together with the customer's data.")},
    Sentence{"already_exists", QT_TRANSLATE_NOOP("ProblemText", "This already exists.")},
    Sentence{"conflict", QT_TRANSLATE_NOOP("ProblemText", "Someone changed this meanwhile. Load it again.")},
    Sentence{"still_referred", QT_TRANSLATE_NOOP("ProblemText", "Other records still refer to this.")},
    Sentence{"invalid_state", QT_TRANSLATE_NOOP("ProblemText", "This cannot be done in its present state.")},
    Sentence{"insufficient_balance", QT_TRANSLATE_NOOP("ProblemText", "There is not enough in this account.")},
    Sentence{"linked_failed", QT_TRANSLATE_NOOP("ProblemText", "Another transfer that belongs to this one was refused, so this one was not made either.")},
    Sentence{"list_not_served", QT_TRANSLATE_NOOP("ProblemText", "These filters and this order do not go together. Take one of them away.")},
    Sentence{"cursor_invalid", QT_TRANSLATE_NOOP("ProblemText", "The list has changed. Load it again from its beginning.")},
    Sentence{"import_file_unreadable", QT_TRANSLATE_NOOP("ProblemText", "The file cannot be read.")},
    Sentence{"import_mapping_incomplete", QT_TRANSLATE_NOOP("ProblemText", "Some columns are not matched yet.")},
    Sentence{"too_many_requests", QT_TRANSLATE_NOOP("ProblemText", "Too many tries. Wait a moment, then try again.")},
    Sentence{"quota_exceeded", QT_TRANSLATE_NOOP("ProblemText", "This month's {limit} calls are used up. They begin anew on {resetsOn}; a larger plan has more at once.")},
    Sentence{"tenant_read_only", QT_TRANSLATE_NOOP("ProblemText", "What was paid for has ended, so nothing can be written now. Everything can still be read and exported. Ask your provider to renew.")},
    Sentence{"tenant_suspended", QT_TRANSLATE_NOOP("ProblemText", "This shop is suspended. Nothing is lost, and its data can be taken along. Ask your provider to open it again.")},
    Sentence{"tenant_closed", QT_TRANSLATE_NOOP("ProblemText", "This shop is closed. Ask your provider if you need its data.")},
    Sentence{"module_off", QT_TRANSLATE_NOOP("ProblemText", "This part is not switched on for your shop. Ask your provider.")},
    Sentence{"legal_hold", QT_TRANSLATE_NOOP("ProblemText", "A court or an office wants everything of this shop kept. Nothing may be erased until that is over.")},
    Sentence{"busy", QT_TRANSLATE_NOOP("ProblemText", "The server is busy. Try again.")},
    Sentence{"disk_full", QT_TRANSLATE_NOOP("ProblemText", "The disk is full. Nothing was changed; make room and try again.")},
    Sentence{"storage_unavailable", QT_TRANSLATE_NOOP("ProblemText", "The folder with the data cannot be read or written.")},
    Sentence{"data_in_use", QT_TRANSLATE_NOOP("ProblemText", "Another Tijara already works with this data. Use that one, or close it and try again.")},
    Sentence{"data_read_only", QT_TRANSLATE_NOOP("ProblemText", "The folder with the data may not be written in. Allow yourself to write there, then try again.")},
    Sentence{"data_damaged", QT_TRANSLATE_NOOP("ProblemText", "A file in the folder with the data is damaged, or was not written by Tijara. It was left as it is.")},
    Sentence{"migration_failed", QT_TRANSLATE_NOOP("ProblemText", "This shop's data could not be brought to the present version. Nothing was lost.")},
    Sentence{"data_too_new", QT_TRANSLATE_NOOP("ProblemText", "This data was written by a newer version of Tijara. Install that version.")},
    Sentence{"paper_fonts_missing", QT_TRANSLATE_NOOP("ProblemText", "The fonts that papers are written with are not installed on the server.")},
    Sentence{"results_failed", QT_TRANSLATE_NOOP("ProblemText", "The results cannot be worked out: something stored for them cannot be read. Prices are shown all the same, and the experiment can be stopped.")},
    Sentence{"shutting_down", QT_TRANSLATE_NOOP("ProblemText", "The server is stopping. Try again in a moment.")},
    Sentence{"server_unreachable", QT_TRANSLATE_NOOP("ProblemText", "The server does not answer.")},
    Sentence{"answer_unreadable", QT_TRANSLATE_NOOP("ProblemText", "The server's answer could not be understood.")},
    Sentence{"internal", QT_TRANSLATE_NOOP("ProblemText", "Something went wrong in the server. Its log has the request id.")},
};

constexpr std::array kReasons = {
    Sentence{"required", QT_TRANSLATE_NOOP("ProblemText", "This is needed.")},
    Sentence{"too_long", QT_TRANSLATE_NOOP("ProblemText", "At most {max} characters.")},
    Sentence{"too_short", QT_TRANSLATE_NOOP("ProblemText", "At least {min} characters.")},
    Sentence{"gstin_length", QT_TRANSLATE_NOOP("ProblemText", "A GSTIN has 15 characters.")},
    Sentence{"gstin_state", QT_TRANSLATE_NOOP("ProblemText", "The first two digits are no state of India.")},
    Sentence{"gstin_form", QT_TRANSLATE_NOOP("ProblemText", "A GSTIN is the state, the PAN, a number, a letter and a check character, as in 27AAPFU0939F1ZV.")},
    Sentence{"gstin_check", QT_TRANSLATE_NOOP("ProblemText", "The check character does not agree: one of the characters was mistyped.")},
    Sentence{"nif_form", QT_TRANSLATE_NOOP("ProblemText", "A NIF has 15 digits, or 20.")},
    Sentence{"saudi_vat_form", QT_TRANSLATE_NOOP("ProblemText", "A VAT number has 15 digits, and begins and ends with a 3.")},
    Sentence{"last_branch", QT_TRANSLATE_NOOP("ProblemText", "A shop keeps at least one branch.")},
    Sentence{"too_many", QT_TRANSLATE_NOOP("ProblemText", "At most {max} of these.")},
    Sentence{"more_than_left", QT_TRANSLATE_NOOP("ProblemText", "This is more than is left.")},
    Sentence{"same_account", QT_TRANSLATE_NOOP("ProblemText", "Choose another account than the one the money comes from.")},
    Sentence{"other_currency", QT_TRANSLATE_NOOP("ProblemText", "This account is kept in {currency}.")},
    Sentence{"overdrawn", QT_TRANSLATE_NOOP("ProblemText", "The account is already further below zero than this.")},
    Sentence{"out_of_place", QT_TRANSLATE_NOOP("ProblemText", "This does not go together with what else was entered.")},
    Sentence{"out_of_range", QT_TRANSLATE_NOOP("ProblemText", "A value from {min} to {max}.")},
    Sentence{"not_allowed", QT_TRANSLATE_NOOP("ProblemText", "This has a character that is not allowed.")},
    Sentence{"unseen_character", QT_TRANSLATE_NOOP("ProblemText", "This has a character that cannot be seen ({character}). Delete it all and type it again.")},
    Sentence{"not_understood", QT_TRANSLATE_NOOP("ProblemText", "This was not understood.")},
    Sentence{"not_found", QT_TRANSLATE_NOOP("ProblemText", "There is nothing by that name.")},
    Sentence{"unknown_member", QT_TRANSLATE_NOOP("ProblemText", "The server does not know this field.")},
    Sentence{"given_twice", QT_TRANSLATE_NOOP("ProblemText", "This was given twice.")},
    Sentence{"not_a_slug", QT_TRANSLATE_NOOP("ProblemText", "Small letters a to z, figures and hyphens only.")},
    Sentence{"not_an_email", QT_TRANSLATE_NOOP("ProblemText", "An e-mail address looks like name@shop.example.")},
    Sentence{"wrong_code", QT_TRANSLATE_NOOP("ProblemText", "This code does not fit. Take the one your app shows now.")},
    Sentence{"wrong_password", QT_TRANSLATE_NOOP("ProblemText", "This is not your password.")},
    Sentence{"not_a_phone", QT_TRANSLATE_NOOP("ProblemText", "A phone number has 3 to 15 digits, with + before the country.")},
    Sentence{"not_a_day", QT_TRANSLATE_NOOP("ProblemText", "Write the day as 20/11, 20 Nov or -1 for yesterday.")},
    Sentence{"changed_meanwhile", QT_TRANSLATE_NOOP("ProblemText", "Someone changed this meanwhile; now it is: {now}. Save again to write yours.")},
    Sentence{"unknown_zone", QT_TRANSLATE_NOOP("ProblemText", "Choose a time zone of the list.")},
    Sentence{"already_exists", QT_TRANSLATE_NOOP("ProblemText", "This already exists.")},
    Sentence{"known_elsewhere", QT_TRANSLATE_NOOP("ProblemText", "Someone has this e-mail on this platform already: invite them, and they join with their own password.")},
    Sentence{"whole_number_needed", QT_TRANSLATE_NOOP("ProblemText", "A whole number is needed.")},
    Sentence{"number_needed", QT_TRANSLATE_NOOP("ProblemText", "A number is needed.")},
    Sentence{"amount_has_decimals", QT_TRANSLATE_NOOP("ProblemText", "Amounts in {currency} have at most {digits} decimals.")},
    Sentence{"amount_has_no_decimals", QT_TRANSLATE_NOOP("ProblemText", "Amounts in {currency} have no decimals.")},
    Sentence{"true_or_false_needed", QT_TRANSLATE_NOOP("ProblemText", "Yes or no is needed.")},
    Sentence{"text_needed", QT_TRANSLATE_NOOP("ProblemText", "A text is needed.")},
    Sentence{"list_needed", QT_TRANSLATE_NOOP("ProblemText", "A list is needed.")},
    Sentence{"object_needed", QT_TRANSLATE_NOOP("ProblemText", "A record is needed.")},
    Sentence{"file_needed", QT_TRANSLATE_NOOP("ProblemText", "Choose a file that can be read.")},
    Sentence{"not_a_choice", QT_TRANSLATE_NOOP("ProblemText", "Choose one of the list.")},
    Sentence{"account_needed", QT_TRANSLATE_NOOP("ProblemText", "Choose an account of the list.")},
    // Banks' statements: what keeps a file from being read.
    Sentence{"statement_unknown", QT_TRANSLATE_NOOP("ProblemText", "This is no bank statement: neither MT940, nor CAMT.053, nor a table with a head.")},
    Sentence{"statement_no_lines", QT_TRANSLATE_NOOP("ProblemText", "There is no line with an amount in this file.")},
    Sentence{"statement_field", QT_TRANSLATE_NOOP("ProblemText", "Line {line}, field {field}: “{given}” cannot stand there.")},
    Sentence{"statement_missing", QT_TRANSLATE_NOOP("ProblemText", "Line {line}: the field {field} is missing.")},
    Sentence{"statement_column", QT_TRANSLATE_NOOP("ProblemText", "No column of the head is known as {field}. Say which one it is.")},
    Sentence{"statement_balance", QT_TRANSLATE_NOOP("ProblemText", "Line {line}, field {field}: from the opening balance on, the lines do not add up to the closing one. A part of the file is missing or was changed.")},
    Sentence{"statement_other_account", QT_TRANSLATE_NOOP("ProblemText", "This file is of the account {given}; those before it were of {wanted}.")},
    Sentence{"statement_other_currency", QT_TRANSLATE_NOOP("ProblemText", "Line {line}: the file is in {given}, but the account is kept in {wanted}.")},
    Sentence{"statement_xml", QT_TRANSLATE_NOOP("ProblemText", "Line {line}: the XML is broken there ({given}).")},
    Sentence{"proposal_changed", QT_TRANSLATE_NOOP("ProblemText", "The books have changed since this was proposed. Look at the line again.")},
    Sentence{"not_a_bank", QT_TRANSLATE_NOOP("ProblemText", "Choose an account of the kind Bank or Cash: statements are of those.")},
    // Price experiments.
    Sentence{"frozen", QT_TRANSLATE_NOOP("ProblemText", "This cannot be changed any more.")},
    Sentence{"weights_not_whole", QT_TRANSLATE_NOOP("ProblemText", "All shares together must be 100 %.")},
    Sentence{"one_primary_needed", QT_TRANSLATE_NOOP("ProblemText", "Exactly one goal decides.")},
    Sentence{"overlaps", QT_TRANSLATE_NOOP("ProblemText", "These visitors already belong to {with}.")},
    Sentence{"split_off", QT_TRANSLATE_NOOP("ProblemText", "While visitors are not spread as the shares say, no price can be made the winner. Stop it without one.")},
    Sentence{"not_a_web_address", QT_TRANSLATE_NOOP("ProblemText", "A web address looks like https://shop.example/notices, without spaces.")},
    Sentence{"own_keys_only", QT_TRANSLATE_NOOP("ProblemText", "On this platform each shop uses a key of its own.")},
    Sentence{"platform_key_only", QT_TRANSLATE_NOOP("ProblemText", "On this platform all shops use the platform's key.")},
    Sentence{"no_platform_key", QT_TRANSLATE_NOOP("ProblemText", "The platform has no key yet. Use one of your own.")},
    Sentence{"https_needed", QT_TRANSLATE_NOOP("ProblemText", "The address must begin with https://, for keys are sent there.")},
    Sentence{"key_of_other_address", QT_TRANSLATE_NOOP("ProblemText", "A key stays with its address. Enter it again for the new one.")},
    Sentence{"before_begin", QT_TRANSLATE_NOOP("ProblemText", "The end lies before the beginning.")},
    // Import: why a line of a file was refused.
    Sentence{"not_a_date", QT_TRANSLATE_NOOP("ProblemText", "There is no such day, or it is written in another way.")},
    Sentence{"not_a_number", QT_TRANSLATE_NOOP("ProblemText", "A number is needed here.")},
    Sentence{"too_many_decimals", QT_TRANSLATE_NOOP("ProblemText", "Too many decimals: quantities have up to 3, prices up to 4.")},
    Sentence{"too_many_lines", QT_TRANSLATE_NOOP("ProblemText", "The document has more lines than one may have.")},
    Sentence{"bad_quoting", QT_TRANSLATE_NOOP("ProblemText", "A quotation mark is missing or too many.")},
    Sentence{"negative_quantity", QT_TRANSLATE_NOOP("ProblemText", "A quantity below zero has no place in this document.")},
    Sentence{"positive_credit_note", QT_TRANSLATE_NOOP("ProblemText", "A credit note needs quantities below zero.")},
    Sentence{"too_large", QT_TRANSLATE_NOOP("ProblemText", "This number is too large.")},
    Sentence{"other_content", QT_TRANSLATE_NOOP("ProblemText", "A document with this number is already here with other lines.")},
    Sentence{"mixed_signs", QT_TRANSLATE_NOOP("ProblemText", "A document has either sold or returned lines, not both.")},
    Sentence{"tax_sign", QT_TRANSLATE_NOOP("ProblemText", "The tax of a sold line is not below zero, that of a returned one not above.")},
    Sentence{"negative_price", QT_TRANSLATE_NOOP("ProblemText", "Only an adjustment may have a price below zero.")},
    Sentence{"customer_differs", QT_TRANSLATE_NOOP("ProblemText", "Another customer than on the document's first line.")},
    Sentence{"country_differs", QT_TRANSLATE_NOOP("ProblemText", "Another country than on the document's first line.")},
    Sentence{"wrong_column_count", QT_TRANSLATE_NOOP("ProblemText", "The line has more or fewer columns than the header.")},
    Sentence{"unknown_column", QT_TRANSLATE_NOOP("ProblemText", "The file has no such column.")},
    Sentence{"erased", QT_TRANSLATE_NOOP("ProblemText", "This customer was erased.")},
    // Import: why a file cannot be read at all.
    Sentence{"empty_file", QT_TRANSLATE_NOOP("ProblemText", "The file is empty.")},
    Sentence{"gzip_truncated", QT_TRANSLATE_NOOP("ProblemText", "The packed file is cut off. Copy it again.")},
    Sentence{"gzip_corrupt", QT_TRANSLATE_NOOP("ProblemText", "The packed file is damaged. Copy it again.")},
    Sentence{"unpacked_too_large", QT_TRANSLATE_NOOP("ProblemText", "Unpacked, the file is larger than the server accepts.")},
    Sentence{"spreadsheet", QT_TRANSLATE_NOOP("ProblemText", "This is a spreadsheet. Save it there as CSV first.")},
    Sentence{"utf16", QT_TRANSLATE_NOOP("ProblemText", "Save the file as UTF-8 first.")},
    Sentence{"binary", QT_TRANSLATE_NOOP("ProblemText", "This is not a table as text.")},
    Sentence{"too_many_columns", QT_TRANSLATE_NOOP("ProblemText", "A line of the file has too many columns.")},
    Sentence{"unterminated_quote", QT_TRANSLATE_NOOP("ProblemText", "A quotation mark is opened and never closed.")},
    Sentence{"record_too_long", QT_TRANSLATE_NOOP("ProblemText", "A line of the file is too long.")},
    Sentence{"file_too_long", QT_TRANSLATE_NOOP("ProblemText", "The file has more than {max} lines. Split it, and import the parts one after the other.")},
    Sentence{"too_much_waiting", QT_TRANSLATE_NOOP("ProblemText", "With this file, more than {maxGb} GB would be waiting here to be imported. Import what is here first, or try again tomorrow.")},
    Sentence{"bad_encoding", QT_TRANSLATE_NOOP("ProblemText", "Not readable text. Save the file as UTF-8.")},
};

QString filled(const char* source, const std::map<std::string, std::string>& params)
{
    QString text = QCoreApplication::translate("ProblemText", source);
    for (const auto& [name, value] : params) {
        text.replace(QLatin1Char('{') + toQt(name) + QLatin1Char('}'), toQt(value));
    }
    return text;
}

template <std::size_t size>
const Sentence* find(const std::array<Sentence, size>& sentences, std::string_view code)
{
    const auto* found = std::find_if(sentences.begin(), sentences.end(), [&](const Sentence& one) { return one.code == code; });
    return found == sentences.end() ? nullptr : found;
}

} // namespace

QString sentenceOf(const Problem& problem)
{
    if (problem.code == ProblemCode::ServerUnreachable && problem.params.contains("write")) {
        return QCoreApplication::translate("ProblemText", "The server does not answer. Nothing you typed is lost: send it again when the connection is back.");
    }
    const Sentence* sentence = find(kProblems, toText(problem.code));
    if (const auto reason = problem.params.find("reason"); reason != problem.params.end()) {
        if (const Sentence* why = find(kReasons, reason->second)) {
            sentence = why;
        }
    }
    return filled(sentence ? sentence->text : kProblems.back().text, problem.params);
}

QString sentenceOf(const Complaint& complaint)
{
    return sentenceOfReason(complaint.code, complaint.params);
}

QString sentenceOfReason(const std::string& code, const std::map<std::string, std::string>& params)
{
    if (const Sentence* sentence = find(kReasons, code)) {
        return filled(sentence->text, params);
    }
    return QCoreApplication::translate("ProblemText", "This was refused (%1).").arg(toQt(code));
}

QString detailsOf(const Problem& problem)
{
    QString text = QCoreApplication::translate("ProblemText", "Code: %1").arg(toQt(toText(problem.code)));
    if (!problem.requestId.empty()) {
        text += QLatin1Char('\n') + QCoreApplication::translate("ProblemText", "Request id: %1").arg(toQt(problem.requestId));
    }
    for (const auto& [name, value] : problem.params) {
        text += QStringLiteral("\n%1: %2").arg(toQt(name), toQt(value));
    }
    for (const Complaint& one : problem.complaints) {
        text += QStringLiteral("\n%1: %2").arg(toQt(one.path), toQt(one.code));
    }
    return text;
}

} // namespace tijara::ui
