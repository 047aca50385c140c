package sightline.platform.language;

/** How far what was shared has come with its receiver, the furthest last. */
public enum ShareReceipt {
    DELIVERED,
    READ,
    ACTED_ON
}
