package sightline.deploy.rehearsal.chronicle;

/**
 * Something in a file that cannot be taken as it stands.
 *
 * @param at where it is
 * @param wrong what is wrong, in a sentence
 * @param right what would be right, in a sentence
 */
public record Complaint(Position at, String wrong, String right) {

    /** As compilers write it, so that editors can jump there. */
    public String in(String file) {
        return "%s:%d:%d: %s. %s.".formatted(file, at.line(), at.column(), wrong, right);
    }
}
