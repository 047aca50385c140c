package sightline.platform.language;

/**
 * A factor that an assessment names as bearing on risk, such as {@code drug-supply}: a code of the tool's list, never
 * text.
 */
public record RiskFactor(String value) {

    public RiskFactor {
        Slug.require("a risk factor", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
