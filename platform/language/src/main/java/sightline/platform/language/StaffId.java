package sightline.platform.language;

import java.util.regex.Pattern;

/**
 * Names a member of staff, or a partner's system, without saying who they are: opaque to every reader but their agency.
 */
public record StaffId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    public StaffId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A staff id is 1 to 64 letters, digits, dots, colons, hyphens and underscores: it names nobody");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
