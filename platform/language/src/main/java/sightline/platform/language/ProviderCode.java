package sightline.platform.language;

/** Names a provider of care by its code, such as {@code northshire-health}: an agency's id where it is one. */
public record ProviderCode(String value) {

    public ProviderCode {
        Slug.require("a provider", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
