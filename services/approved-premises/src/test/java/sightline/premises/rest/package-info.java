@NullMarked
package sightline.premises.rest;

import org.jspecify.annotations.NullMarked;
