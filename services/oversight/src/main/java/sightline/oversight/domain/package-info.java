/** Watches every fact against the detectors: the rules, pure. */
@NullMarked
package sightline.oversight.domain;

import org.jspecify.annotations.NullMarked;
