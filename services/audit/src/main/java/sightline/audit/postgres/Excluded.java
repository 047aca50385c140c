package sightline.audit.postgres;

/** Who is excluded from a case by name, which every statement asks: access.md, governance. */
final class Excluded {
    /** Of an entry {@code f}: none of its cases is one from which the reader, its parameter, is excluded. */
    static final String NOT = """
            not exists (
                select from known_limit l
                where l.case_id = any (f.cases) and l.kind = 'exclusion' and l.person = ?
                  and (l.until is null or l.until > clock_timestamp()))
            """;

    private Excluded() {}
}
