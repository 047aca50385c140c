/** Asked over HTTP; shows who looked, never what they saw. */
@NullMarked
package sightline.audit.rest;

import org.jspecify.annotations.NullMarked;
