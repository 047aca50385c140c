/** What a case's history means at a moment: the detectors and the exit guard; no clock, no database, no bus. */
@NullMarked
package sightline.platform.rules;

import org.jspecify.annotations.NullMarked;
