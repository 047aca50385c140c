@NullMarked
package sightline.meetings.rest;

import org.jspecify.annotations.NullMarked;
