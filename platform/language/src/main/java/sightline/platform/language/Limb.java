package sightline.platform.language;

/** One of the ways in which a detector can fire, such as {@code three-months}; named by the detector. */
public record Limb(String value) {

    public Limb {
        Slug.require("a detector's limb", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
