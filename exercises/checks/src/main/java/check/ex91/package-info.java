/** The checks of exercise 91, which closes part 1 with a blank page. */
package check.ex91;
