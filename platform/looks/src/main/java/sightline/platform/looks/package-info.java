/**
 * Writes down, for the audit, who was shown, told or refused what of which case, before they have the answer: no answer
 * is served unrecorded (access.md 2.6, DPA 2018 s.62).
 */
@NullMarked
package sightline.platform.looks;

import org.jspecify.annotations.NullMarked;
