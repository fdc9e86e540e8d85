// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can go wrong, as a code with parameters: thrown in the server, one RFC 9457 document on the wire, a sentence in the console.

#include <boost/describe.hpp>

#include <exception>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tijara {

// One line a code: its name on the wire, its HTTP status, and the English sentence for people who read the answer itself.
#define TIJARA_PROBLEM_CODES(X)                                                                                                  \
    X(ValidationFailed, "validation_failed", 422, "Some fields need another value.")                                              \
    X(MalformedJson, "malformed_json", 400, "The body is not well-formed JSON.")                                                  \
    X(MalformedRequest, "malformed_request", 400, "The request could not be read.")                                               \
    X(UnsupportedMediaType, "unsupported_media_type", 415, "The body must be sent as another content type.")                      \
    X(HeadTooLarge, "head_too_large", 431, "The head of the request is larger than this server accepts.")                         \
    X(BodyTooLarge, "body_too_large", 413, "The body is larger than this address accepts.")                                       \
    X(BodyTooSlow, "body_too_slow", 408, "The body took too long to arrive.")                                                     \
    X(LengthRequired, "length_required", 411, "Say the length of the body.")                                                      \
    X(NotFound, "not_found", 404, "There is nothing here by that name.")                                                          \
    X(MethodNotAllowed, "method_not_allowed", 405, "This address does not take that method.")                                     \
    X(HostNotAllowed, "host_not_allowed", 421, "This server does not answer to that host name.")                                  \
    X(OriginNotAllowed, "origin_not_allowed", 403, "Pages of that site may not call this server.")                                \
    X(SignInNeeded, "sign_in_needed", 401, "Sign in first.")                                                                      \
    X(SignInRefused, "sign_in_refused", 401, "E-mail or password is wrong.")                                                      \
    X(SessionEnded, "session_ended", 401, "This sign-in has ended; sign in again.")                                               \
    X(CodeNeeded, "code_needed", 401, "The password is right; send the code of the second step too.")                             \
    X(CodeRefused, "code_refused", 401, "This code is wrong, was used already, or is past its time.")                             \
    X(StepUpNeeded, "step_up_needed", 403, "Prove again who you are: with your password, or a code of your app.")                 \
    X(EnrolmentNeeded, "enrolment_needed", 403, "Set up the second step of your sign-in first.")                                  \
    X(ProductionLocked, "production_locked", 403, "This server is in production; unlock it with a reason before you write.")      \
    X(LastOwner, "last_owner", 409, "A shop keeps at least one owner.")                                                           \
    X(PermissionMissing, "permission_missing", 403, "Your role does not allow this.")                                             \
    X(SetupDone, "setup_done", 409, "This computer is already set up.")                                                           \
    X(IdempotencyKeyReused, "idempotency_key_reused", 409, "This idempotency key was used for another request.")                  \
    X(IdempotencyKeyNeeded, "idempotency_key_needed", 400, "Send an Idempotency-Key with this request.")                          \
    X(AnswerErased, "answer_erased", 410, "The stored answer was erased with the customer's data.")                               \
    X(AlreadyExists, "already_exists", 409, "This already exists.")                                                               \
    X(Conflict, "conflict", 409, "Someone changed this meanwhile; load it again.")                                                \
    X(StillReferred, "still_referred", 409, "Other records still refer to this.")                                                 \
    X(InvalidState, "invalid_state", 409, "This cannot be done in its present state.")                                            \
    X(InsufficientBalance, "insufficient_balance", 422, "The account does not have this much.")                                    \
    X(LinkedFailed, "linked_failed", 422, "Another transfer that this one is linked to was refused.")                             \
    X(ListNotServed, "list_not_served", 400, "This list cannot be filtered and sorted that way.")                                 \
    X(CursorInvalid, "cursor_invalid", 400, "The cursor does not belong to this list; start from its beginning.")                 \
    X(ImportFileUnreadable, "import_file_unreadable", 422, "The file cannot be read.")                                            \
    X(ImportMappingIncomplete, "import_mapping_incomplete", 422, "Some columns are not matched.")                                 \
    X(TooManyRequests, "too_many_requests", 429, "Too many requests; try again later.")                                           \
    X(QuotaExceeded, "quota_exceeded", 429, "This month's calls are used up.")                                                    \
    X(TenantReadOnly, "tenant_read_only", 403, "This shop can be read, and nothing in it changed: its plan has ended.")           \
    X(TenantSuspended, "tenant_suspended", 403, "This shop is suspended; its data can be taken along.")                           \
    X(TenantClosed, "tenant_closed", 403, "This shop is closed.")                                                                 \
    X(ModuleOff, "module_off", 403, "This shop does not have that module.")                                                       \
    X(LegalHold, "legal_hold", 409, "A court or an office wants everything of this shop kept.")                                   \
    X(Busy, "busy", 503, "The database is busy; try again.")                                                                      \
    X(DiskFull, "disk_full", 507, "The disk is full; nothing was changed.")                                                       \
    X(StorageUnavailable, "storage_unavailable", 503, "The data folder cannot be read or written.")                               \
    X(DataInUse, "data_in_use", 503, "Another server works with this data already.")                                             \
    X(DataReadOnly, "data_read_only", 503, "The data folder may not be written in.")                                             \
    X(DataDamaged, "data_damaged", 503, "A file of the data is damaged, or is none of Tijara's.")                                 \
    X(MigrationFailed, "migration_failed", 503, "This shop's data could not be brought to the present version.")                  \
    X(DataTooNew, "data_too_new", 503, "This data was written by a newer version of Tijara.")                                     \
    X(PaperFontsMissing, "paper_fonts_missing", 503, "The fonts that papers are written with are not installed on the server.")     \
    X(ResultsFailed, "results_failed", 500, "The results cannot be worked out from what is stored for them.")                     \
    X(ShuttingDown, "shutting_down", 503, "The server is stopping; try again.")                                                   \
    X(ServerUnreachable, "server_unreachable", 0, "The server does not answer.")                                                  \
    X(AnswerUnreadable, "answer_unreadable", 0, "The server's answer could not be understood.")                                   \
    X(Internal, "internal", 500, "Something went wrong in the server; its log has the request id.")

enum class ProblemCode {
#define X(name, text, status, title) name,
    TIJARA_PROBLEM_CODES(X)
#undef X
};

std::string_view toText(ProblemCode code);
int httpStatus(ProblemCode code);
std::string_view titleOf(ProblemCode code);
/// Internal for a code this version does not know.
ProblemCode problemCodeFrom(std::string_view text);

/// One field's complaint: where (a JSON path such as "/lines/0/quantity", or a query or column name) and what, as a code
/// ("required", "too_long", …) with its parameters.
struct Complaint {
    std::string path;
    std::string code;
    std::map<std::string, std::string> params;
    bool operator==(const Complaint&) const = default;
};
BOOST_DESCRIBE_STRUCT(Complaint, (), (path, code, params))

struct Problem : std::exception {
    ProblemCode code = ProblemCode::Internal;
    std::map<std::string, std::string> params;
    std::vector<Complaint> complaints;
    std::string requestId; ///< set where the answer is made

    explicit Problem(ProblemCode problemCode, std::map<std::string, std::string> parameters = {}) : code(problemCode), params(std::move(parameters)) {}
    explicit Problem(std::vector<Complaint> fields) : code(ProblemCode::ValidationFailed), complaints(std::move(fields)) {}
    [[nodiscard]] const char* what() const noexcept override { return toText(code).data(); }
};

/// The RFC 9457 document as it travels.
struct ProblemDocument {
    std::string type;  ///< "urn:tijara:problem:<code>"
    std::string title; ///< the English sentence
    std::int64_t status = 0;
    std::string code;
    std::string requestId;
    std::map<std::string, std::string> params;
    std::vector<Complaint> complaints;
};
BOOST_DESCRIBE_STRUCT(ProblemDocument, (), (type, title, status, code, requestId, params, complaints))

ProblemDocument toDocument(const Problem& problem);
Problem fromDocument(const ProblemDocument& document);

/// The bytes of the character that `text` begins with if nobody would see it (see Checker::text), else 0.
std::size_t unseenBytes(std::string_view text);

/// Collects complaints while a value is checked; `at` narrows the path for a nested value.
class Checker {
public:
    explicit Checker(std::vector<Complaint>& complaints, std::string path = {}) : m_complaints(complaints), m_path(std::move(path)) {}

    [[nodiscard]] Checker at(std::string_view member) const { return Checker(m_complaints, m_path + "/" + std::string(member)); }
    [[nodiscard]] Checker at(std::size_t index) const { return at(std::to_string(index)); }
    void complain(std::string code, std::map<std::string, std::string> params = {}) const;

    /// One line that people read: "required" when it is empty or only spaces, "too_long" past `bytesMax`, "unseen_character" for what
    /// nobody would see in it: control characters, and the marks that turn the order of what follows (U+202A–202E, U+2066–2069), with
    /// which one name can pass for another. Joiners (U+200C, U+200D) and the marks U+200E and U+200F are part of writing Hindi, Persian
    /// and Arabic, and stay.
    void text(std::string_view member, std::string_view value, std::size_t bytesMax = 200) const;
    void optionalText(std::string_view member, std::string_view value, std::size_t bytesMax = 200) const;
    /// Several lines: the same, with line feeds and tabs.
    void optionalLines(std::string_view member, std::string_view value, std::size_t bytesMax) const;
    /// A password is never shown: "required", "too_long", and no NUL.
    void secret(std::string_view member, std::string_view value, std::size_t bytesMax) const;
    /// "out_of_range" with min and max.
    void range(std::string_view member, std::int64_t value, std::int64_t min, std::int64_t max) const;

private:
    void needed(std::string_view member, std::string_view value) const;
    void bounded(std::string_view member, std::string_view value, std::size_t bytesMax) const;
    void seen(std::string_view member, std::string_view value, std::string_view allowed) const;

    std::vector<Complaint>& m_complaints;
    std::string m_path;
};

} // namespace tijara
