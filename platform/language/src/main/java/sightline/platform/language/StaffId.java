package sightline.platform.language;

/**
 * Names a member of staff, or a partner's system, without saying who they are: opaque to every reader but their agency.
 */
public record StaffId(String value) {

    public StaffId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("A staff id has 1 to 64 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
