package sightline.platform.language;

/** Why a request was refused; each service names its own obstacles as records of this type. */
public interface Refusal {

    /** The rule that says no. */
    Rule rule();

    /** What in this case stands against it, in one sentence. */
    String because();

    /** What would answer it, in one sentence. */
    String answeredBy();
}
