package sightline.platform.language;

/** The structured tool an assessment was made with. */
public enum AssessmentTool {
    OASYS,
    ARMS,
    SARA,
    RM_2000,
    HCR_20,
    ASSET_PLUS,
    OTHER
}
