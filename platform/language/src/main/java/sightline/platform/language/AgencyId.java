package sightline.platform.language;

/** Names one agency in one area, such as {@code northshire-police}: the owner of what it contributes. */
public record AgencyId(String value) {

    public AgencyId {
        Slug.require("an agency", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
