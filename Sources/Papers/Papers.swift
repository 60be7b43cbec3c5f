// Papers
