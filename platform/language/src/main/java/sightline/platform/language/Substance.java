package sightline.platform.language;

/** What somebody under supervision is tested for. */
public enum Substance {
    ALCOHOL,
    CANNABIS,
    COCAINE,
    HEROIN,
    OTHER_OPIATES,
    AMPHETAMINES,
    BENZODIAZEPINES,
    SYNTHETIC_CANNABINOIDS,
    KETAMINE,
    OTHER
}
