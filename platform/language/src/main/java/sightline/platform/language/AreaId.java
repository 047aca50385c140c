package sightline.platform.language;

/** Names one of the MAPPA areas of England and Wales (42), such as {@code northshire}. */
public record AreaId(String value) {

    public AreaId {
        Slug.require("an area", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
