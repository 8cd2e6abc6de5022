/** The checks of exercise 07: the types of recurrent networks. */
package check.ex07;
