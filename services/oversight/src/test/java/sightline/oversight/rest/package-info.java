@NullMarked
package sightline.oversight.rest;

import org.jspecify.annotations.NullMarked;
