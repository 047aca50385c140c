package sightline.platform.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field that every agency in the contract's audience may be shown.
 *
 * <p>A partner's view is built up from these fields and nothing else, so a new field stays home until somebody decides
 * otherwise.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OnFeeds {}
